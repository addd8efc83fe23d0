using System.Collections.Immutable;
using Publishing.Core;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Publishing.Reading.Yaml;

/// <summary>
/// Reads YAML into nodes that know their place. Any text ends in a document, within bounds: size, depth and the nodes that aliases
/// stand for are limited, and reading stops with a complaint where the text stops being YAML.
/// </summary>
internal static class YamlReader
{
    /// <summary>Far above any settings file; a book's words belong into chapters.</summary>
    public const int MaxLength = 1 << 20;

    /// <summary>Our deepest key is on the fourth level.</summary>
    public const int MaxDepth = 32;

    /// <summary>Nodes of a file with every alias counted as what it stands for.</summary>
    public const int MaxNodes = 50_000;

    public static Outcome<YamlDocument> Read(SourceText source) => Read(source, 0, source.Text.Length);

    /// <summary>Reads a stretch of a file, such as the front matter of a chapter; places count from the start of the file.</summary>
    public static Outcome<YamlDocument> Read(SourceText source, int start, int length)
    {
        var text = source.Text.AsSpan(start, length);
        if (FindBarrier(source, text, start) is { } barrier)
        {
            return Outcome.Of(new YamlDocument(new YamlMap([], new SourceSpan(source.Path, start, 0)), IsWhole: false), [barrier]);
        }

        return new Worker(source, start, length).Read();
    }

    /// <summary>What must not reach the parser: it skips NUL without a word, and its time grows with the square of open brackets.</summary>
    private static Diagnostic? FindBarrier(SourceText source, ReadOnlySpan<char> text, int start)
    {
        if (text.Length > MaxLength)
        {
            return ReadingDiagnostics.YamlTooLong(SourceSpan.OfFile(source.Path), text.Length, MaxLength);
        }

        var open = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsControl(c) && c is not ('\n' or '\t'))
            {
                return ReadingDiagnostics.ControlCharacter(new SourceSpan(source.Path, start + i, 1), c);
            }

            open += c is '[' or '{' ? 1 : c is ']' or '}' ? -1 : 0;
            if (open > 8 * MaxDepth)
            {
                return ReadingDiagnostics.NestedTooDeep(new SourceSpan(source.Path, start + i, 1), MaxDepth);
            }
        }

        return null;
    }

    /// <summary>One reading: pulls events and builds nodes until the end of the document or the first fault.</summary>
    private sealed class Worker(SourceText source, int start, int length)
    {
        private readonly Parser parser = new(new Scanner(new StringReader(source.Text.Substring(start, length)), skipComments: true));
        private readonly List<Diagnostic> complaints = [];
        private readonly Dictionary<string, (YamlNode Node, int Nodes)> anchors = new(StringComparer.Ordinal);

        // What an unknown alias stands for: left out of lists and maps, so that it is complained of once.
        private readonly YamlScalar unusable = new("", IsPlain: true, new SourceSpan(source.Path, start, 0));

        // Places of the brackets that are open now: an end of file inside one is a bracket forgotten.
        private readonly Stack<int> openBrackets = new();
        private int nodes;
        private bool hasStopped;

        public Outcome<YamlDocument> Read()
        {
            var root = new YamlMap([], new SourceSpan(source.Path, start, 0));
            Next();
            if (Next() is DocumentStart)
            {
                root = ReadRoot(root);
            }

            return Outcome.Of(new YamlDocument(root, !hasStopped), complaints);
        }

        private YamlMap ReadRoot(YamlMap empty)
        {
            var node = Next() is { } first ? ReadNode(first, depth: 1) : empty;
            if (!hasStopped)
            {
                Next();
                if (Next() is DocumentStart second)
                {
                    complaints.Add(ReadingDiagnostics.SeveralDocuments(Place(second.Start, second.End)));
                }
            }

            if (node is YamlMap map)
            {
                return map;
            }

            if (node is not YamlScalar { IsNull: true } && !hasStopped)
            {
                complaints.Add(ReadingDiagnostics.RootIsNoMap(node.Span));
                hasStopped = true;
            }

            return empty;
        }

        private YamlNode ReadNode(ParsingEvent first, int depth)
        {
            if (depth > MaxDepth)
            {
                Stop(ReadingDiagnostics.NestedTooDeep(Place(first.Start, first.End), MaxDepth));
                return Nothing(first);
            }

            var nodesBefore = nodes;
            Count(1, first);
            CheckTag(first);
            var node = first switch
            {
                Scalar scalar => new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, Place(scalar.Start, scalar.End)),
                SequenceStart list => ReadList(list, depth),
                MappingStart map => ReadMap(map, depth),
                AnchorAlias alias => Resolve(alias),
                _ => Nothing(first),
            };
            if (first is NodeEvent { Anchor.IsEmpty: false } anchored)
            {
                anchors[anchored.Anchor.Value] = (node, nodes - nodesBefore);
            }

            return node;
        }

        private YamlList ReadList(SequenceStart first, int depth)
        {
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            var isFlow = first.Style == SequenceStyle.Flow;
            OpenBracket(isFlow, first.Start);
            ParsingEvent? next;
            while ((next = Next()) is not (null or SequenceEnd))
            {
                var item = ReadNode(next, depth + 1);
                if (!ReferenceEquals(item, unusable))
                {
                    items.Add(item);
                }
            }

            CloseBracket(isFlow);
            return new YamlList(items.ToImmutable(), WholePlace(first, next));
        }

        private YamlMap ReadMap(MappingStart first, int depth)
        {
            var entries = ImmutableArray.CreateBuilder<YamlEntry>();
            var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
            var isFlow = first.Style == MappingStyle.Flow;
            OpenBracket(isFlow, first.Start);
            ParsingEvent? next;
            while ((next = Next()) is not (null or MappingEnd))
            {
                var key = ReadNode(next, depth + 1);
                if (Next() is not { } valueStart)
                {
                    next = null;
                    break;
                }

                AddEntry(entries, seen, key, ReadNode(valueStart, depth + 1));
            }

            CloseBracket(isFlow);
            return new YamlMap(entries.ToImmutable(), WholePlace(first, next));
        }

        private void AddEntry(ImmutableArray<YamlEntry>.Builder entries, Dictionary<string, SourceSpan> seen, YamlNode key, YamlNode value)
        {
            if (key is not YamlScalar { IsNull: false } name)
            {
                complaints.Add(ReadingDiagnostics.KeyIsNoWord(key.Span));
            }
            else if (!seen.TryAdd(name.Value, name.Span))
            {
                complaints.Add(ReadingDiagnostics.DuplicateKey(name.Span, name.Value, source.PositionAt(seen[name.Value].Start).Line));
            }
            else if (!ReferenceEquals(value, unusable))
            {
                // Nothing has no place of its own: a complaint about it points at its key.
                entries.Add(new YamlEntry(name, value is YamlScalar { IsNull: true, Value: "" } nothing ? nothing with { Span = name.Span } : value));
            }
        }

        private YamlNode Resolve(AnchorAlias alias)
        {
            if (!anchors.TryGetValue(alias.Value.Value, out var anchor))
            {
                complaints.Add(ReadingDiagnostics.UnknownAlias(Place(alias.Start, alias.End), alias.Value.Value));
                return unusable;
            }

            Count(anchor.Nodes, alias);
            return anchor.Node;
        }

        private void CheckTag(ParsingEvent first)
        {
            // The parser calls a missing tag "?", and a quoted scalar's "!".
            if (first is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } tag } && tag.Value is not ("?" or "tag:yaml.org,2002:str"))
            {
                var where = Place(first.Start, first.End);
                complaints.Add(ReadingDiagnostics.TagIsNotUsed(where, tag.Value, TagAt(where)));
            }
        }

        /// <summary>The parser gives the place of the value together with its tag, or of the tag alone.</summary>
        private SourceSpan? TagAt(SourceSpan where)
        {
            var text = source.Text.AsSpan(where.Start);
            var end = text.IndexOfAny(' ', '\n');
            return text is ['!', ..] && end > 0 ? where with { Length = end + text[end..].Length - text[end..].TrimStart(' ').Length } : null;
        }

        private void Count(int more, ParsingEvent at)
        {
            nodes += more;
            if (nodes > MaxNodes)
            {
                Stop(ReadingDiagnostics.TooManyNodes(Place(at.Start, at.End), MaxNodes));
            }
        }

        /// <summary>The next event, or null at the end and after a fault.</summary>
        private ParsingEvent? Next()
        {
            if (hasStopped)
            {
                return null;
            }

            try
            {
                return parser.MoveNext() ? parser.Current : null;
            }
            catch (YamlException fault)
            {
                Stop(YamlFault.Explain(source, Place(fault.Start, fault.End), fault.Message, OpenBracketPlace()));
            }
            catch (InvalidOperationException fault)
            {
                // Seen of 18.1.0 at a bracket that is never closed: its parser runs out of states.
                var at = parser.Current is { } last ? Place(last.Start, last.End) : new SourceSpan(source.Path, start, 0);
                Stop(YamlFault.Explain(source, at, fault.Message, OpenBracketPlace()));
            }

            return null;
        }

        private void Stop(Diagnostic because)
        {
            if (!hasStopped)
            {
                complaints.Add(because);
                hasStopped = true;
            }
        }

        private void OpenBracket(bool isFlow, Mark at)
        {
            if (isFlow)
            {
                openBrackets.Push(start + (int)at.Index);
            }
        }

        private void CloseBracket(bool isFlow)
        {
            if (isFlow && !hasStopped)
            {
                openBrackets.Pop();
            }
        }

        private SourceSpan? OpenBracketPlace() =>
            openBrackets.TryPeek(out var at) ? new SourceSpan(source.Path, at, Math.Min(1, source.Text.Length - at)) : null;

        private YamlScalar Nothing(ParsingEvent at) => new("", IsPlain: true, Place(at.Start, at.End));

        /// <summary>From the first event of a list or map to its last, closing bracket included.</summary>
        private SourceSpan WholePlace(ParsingEvent first, ParsingEvent? last)
        {
            var end = (int)(last ?? parser.Current ?? first).End.Index;
            var text = source.Text.AsSpan(start, length);
            if (end < text.Length && text[end] is ']' or '}')
            {
                end++;
            }

            return Trimmed((int)first.Start.Index, end);
        }

        private SourceSpan Place(in Mark from, in Mark to) => Trimmed((int)from.Index, (int)to.Index);

        /// <summary>Without the white space at the end, which the parser counts in where a block ends.</summary>
        private SourceSpan Trimmed(int from, int to)
        {
            from = Math.Clamp(from, 0, length);
            to = Math.Clamp(to, from, length);
            while (to > from && char.IsWhiteSpace(source.Text[start + to - 1]))
            {
                to--;
            }

            return new SourceSpan(source.Path, start + from, Math.Max(to - from, Math.Min(1, length - from)));
        }
    }
}
