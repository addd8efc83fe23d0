using System.Collections.Immutable;
using System.Diagnostics;
using Publishing.Document;

namespace Publishing.Writing.Epub.Content;

internal sealed partial class BlockWriter
{
    private void WriteContainer(Block.Container container)
    {
        var (element, role, type) = container.Kind switch
        {
            ContainerKind.Epigraph => ("div", "doc-epigraph", "epigraph"),
            ContainerKind.Note => ("aside", "note", null),
            _ => ("div", (string?)null, (string?)null),
        };
        Markup.Open(element,
            ("id", inlines.Claim(container.Id)), ("class", WithBreak(ClassOf(container.Kind), container)), ("epub:type", type), ("role", role)).Line();
        if (container.Kind == ContainerKind.Poem)
        {
            WriteStanzas(container.Blocks);
        }
        else
        {
            Write(container.Blocks);
        }

        WriteSource(container.Attribution);
        Markup.Close();
    }

    private static string? WithBreak(string? kind, Block block) => BreakClass(block) is { } own ? kind is null ? own : kind + " " + own : kind;

    private void WriteStanzas(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Block.Paragraph stanza)
            {
                WriteStanza(stanza);
            }
            else
            {
                Write(block);
            }

            Markup.Line();
        }
    }

    /// <summary>Each line in a span, so that a line that turns over can be indented; the br keeps lines apart where styles are unknown.</summary>
    private void WriteStanza(Block.Paragraph stanza)
    {
        Markup.Open("p", ("id", inlines.Claim(stanza.Id))).Open("span", ("class", "line"));
        inlines.Begin(stanza.Content);
        foreach (var inline in stanza.Content)
        {
            if (inline is Inline.LineBreak)
            {
                Markup.Close().Empty("br").Line().Open("span", ("class", "line"));
            }
            else
            {
                inlines.Write(inline);
            }
        }

        Markup.Close().Close();
    }

    private static string ClassOf(ContainerKind kind) => kind switch
    {
        ContainerKind.Epigraph => "epigraph",
        ContainerKind.Poem => "poem",
        ContainerKind.Note => "box",
        ContainerKind.Letter => "letter",
        ContainerKind.Right => "right",
        ContainerKind.Center => "center",
        ContainerKind.Figures => "figures",
        _ => throw new UnreachableException(),
    };
}
