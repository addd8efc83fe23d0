using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Reading.Importing;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Reading.Importing;

public sealed class TextImporterTests
{
    /// <summary>Thirty em of filler, so that a line of it is full.</summary>
    private const string Full = "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노";

    [Fact]
    public void A_word_cut_at_a_line_end_is_joined_and_a_space_there_is_kept()
    {
        var text = Import($"{Full}\n{Full} \n띄운다. \n");
        Assert.Equal([$"{Full}{Full} 띄운다."], Paragraphs(text));
    }

    [Fact]
    public void A_sentence_cut_by_a_page_end_is_one_paragraph()
    {
        var text = Import($"{Full} \n앞 쪽의 끝은 아직\n\n\n\n끝나지 않았다. \n");
        Assert.Equal([$"{Full} 앞 쪽의 끝은 아직끝나지 않았다."], Paragraphs(text));
    }

    [Fact]
    public void A_finished_sentence_before_a_gap_ends_the_paragraph() =>
        Assert.Equal(2, Paragraphs(Import($"{Full} \n끝났다. \n\n{Full} \n또 끝났다. \n")).Length);

    [Fact]
    public void Lines_beside_a_picture_are_one_paragraph_and_are_reported()
    {
        var text = Import($"{Full} \n한 단락이 끝났다. \n\n그림 옆의 좁은 글\n줄은 다섯 줄이고\n모두 같은 자리에\n서 끝나며 그림이\n끝나는 곳에서 다시\n\n{Full}\n넓어졌다. \n");
        Assert.Equal(2, Paragraphs(text).Length);
        Assert.Equal($"그림 옆의 좁은 글줄은 다섯 줄이고모두 같은 자리에서 끝나며 그림이끝나는 곳에서 다시{Full}넓어졌다.", Paragraphs(text)[1]);
        Assert.Contains(text.Doubts, doubt => doubt.Doubt == ImportDoubt.PictureBeside);
    }

    [Fact]
    public void A_short_line_alone_is_a_heading_and_one_that_ends_like_a_sentence_is_reported()
    {
        var text = Import($"{Full} \n끝났다. \n\n절 제목\n\n{Full} \n끝났다. \n\n정말인가?\n\n{Full} \n끝났다. \n");
        Assert.Equal(["절 제목", "정말인가?"], text.Blocks.OfType<ImportedBlock.Heading>().Select(heading => heading.Text));
        Assert.Single(text.Doubts, doubt => doubt.Doubt == ImportDoubt.HeadingLikeSentence);
    }

    [Fact]
    public void A_quotation_with_its_source_is_set_apart()
    {
        var text = Import($"{Full} \n끝났다. \n\n“{Full} \n여기까지다.” (지은이, 책 이\n름(3쪽 발췌))\n\n{Full} \n끝났다. \n");
        var quotation = Assert.Single(text.Blocks.OfType<ImportedBlock.Quotation>());
        Assert.Equal([$"“{Full} 여기까지다.”"], quotation.Paragraphs);
        Assert.Equal("지은이, 책 이름(3쪽 발췌)", quotation.Source);
    }

    [Fact]
    public void A_paragraph_that_only_begins_with_a_quotation_stays_one() =>
        Assert.Empty(Import($"{Full} \n끝났다. \n\n“짧다.” 하고 그는 말했다 (낮은 소리로)\n{Full} \n끝. \n").Blocks.OfType<ImportedBlock.Quotation>());

    [Fact]
    public void Numbered_paragraphs_are_one_list_even_with_gaps_and_a_first_line_alone()
    {
        var text = Import($"{Full} \n끝났다. \n\n 1. {Full} \n하나다. \n\n \n2. {Full} \n\n둘이다. \n\n3. 셋이다. \n\n{Full} \n끝. \n");
        var list = Assert.Single(text.Blocks.OfType<ImportedBlock.List>());
        Assert.True(list.IsOrdered);
        Assert.Equal([$"{Full} 하나다.", $"{Full} 둘이다.", "셋이다."], list.Items);
    }

    [Fact]
    public void A_year_before_a_colon_or_a_number_in_a_sentence_starts_no_list() =>
        Assert.Empty(Import($"{Full} \n끝났다. \n\n3. 셋이라는 말로 시작하는 단락이다. {Full} \n끝. \n").Blocks.OfType<ImportedBlock.List>());

    [Fact]
    public void Page_numbers_running_heads_and_printed_contents_are_left_out()
    {
        var pages = string.Concat(Enumerable.Range(1, 4).Select(page => $"머리글\n\n{Full} \n{page}번째 쪽이다. \n\n{page}\n\f"));
        var text = Import("첫째 ........ 3\n\n\f" + pages);
        Assert.Equal([.. Enumerable.Range(1, 4).Select(page => $"{Full} {page}번째 쪽이다.")], Paragraphs(text));
        Assert.Equal(4, text.Doubts.Count(doubt => doubt.Doubt == ImportDoubt.FolioLeftOut));
        Assert.Equal(4, text.Doubts.Count(doubt => doubt.Doubt == ImportDoubt.RunningHeadLeftOut));
        Assert.Equal(1, text.Doubts.Count(doubt => doubt.Doubt == ImportDoubt.ContentsLeftOut));
    }

    [Fact]
    public void Entries_set_apart_from_growing_numbers_are_contents_and_tell_headings()
    {
        var text = Import($"\f차례\n\n첫째 절이다.      3\n둘째 절      5\n셋째 절      9\n\f{Full} \n끝났다. \n\n첫째 절이다.\n\n{Full} \n끝. \n");
        Assert.Equal(["첫째 절이다."], text.Blocks.OfType<ImportedBlock.Heading>().Select(heading => heading.Text));
        Assert.Equal(4, text.Doubts.Count(doubt => doubt.Doubt == ImportDoubt.ContentsLeftOut));
    }

    [Fact]
    public void A_short_block_with_a_dash_is_the_source_of_the_one_before()
    {
        var quotation = Assert.Single(Import($"{Full} \n끝났다. \n\n  {Full} \n  인용이다. \n\n          — 지은이, 책\n\n{Full} \n끝. \n").Blocks.OfType<ImportedBlock.Quotation>());
        Assert.Equal([$"{Full} 인용이다."], quotation.Paragraphs);
        Assert.Equal("지은이, 책", quotation.Source);
    }

    [Fact]
    public void The_last_short_lines_are_date_and_signature()
    {
        var text = Import($"{Full} \n끝났다. \n\n2026년 3월\n\n지은이\n");
        Assert.Equal(["2026년 3월", "지은이"], Assert.IsType<ImportedBlock.Closing>(text.Blocks[^1]).Lines);
    }

    /// <summary>Counted by hand in the pamphlet of ../shared/seed; its words stay out of this file.</summary>
    [Fact]
    public void The_October_pamphlet_comes_out_whole()
    {
        var path = Repository.Shared("seed", "october-pamphlet.txt");
        Assert.SkipWhen(path is null, "../shared/seed is not here.");
        var source = new SourceText("october-pamphlet.txt", File.ReadAllText(path!));
        var text = TextImporter.Read(source);
        Assert.Equal(9, text.Blocks.OfType<ImportedBlock.Heading>().Count());
        Assert.Equal(3, text.Blocks.OfType<ImportedBlock.Quotation>().Count());
        Assert.Equal([(true, 5), (false, 5)], text.Blocks.OfType<ImportedBlock.List>().Select(list => (list.IsOrdered, list.Items.Length)));
        Assert.Equal(2, Assert.IsType<ImportedBlock.Closing>(text.Blocks[^1]).Lines.Length);
        Assert.Equal(source.LineAt(1).Trim(), text.Title);
        Assert.Equal(source.LineAt(2).Trim(), text.Subtitle);
        Assert.All(Paragraphs(text), paragraph => Assert.True(Sentence.IsComplete(paragraph), paragraph));
        Assert.Equal(Letters(source.Text), Letters(string.Concat(text.Title, text.Subtitle, string.Concat(text.Blocks.Select(TextOf)))));
    }

    private static ImportedText Import(string text) => TextImporter.Read(new SourceText("a.txt", $"제목\n부제\n\n{Full}\n첫 단락이다. \n\n" + text)) is var whole
        ? whole with { Blocks = whole.Blocks.RemoveAt(0) }
        : throw new InvalidOperationException();

    private static ImmutableArray<string> Paragraphs(ImportedText text) => [.. text.Blocks.OfType<ImportedBlock.Paragraph>().Select(paragraph => paragraph.Text)];

    private static string TextOf(ImportedBlock block) => block switch
    {
        ImportedBlock.Heading heading => heading.Text,
        ImportedBlock.Paragraph paragraph => paragraph.Text,
        ImportedBlock.Quotation quotation => string.Concat(quotation.Paragraphs) + quotation.Source,
        ImportedBlock.List list => string.Concat(list.Items),
        ImportedBlock.Closing closing => string.Concat(closing.Lines),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>What must not be lost or doubled: letters and digits in order. Marks of lists and sources' parentheses are form.</summary>
    private static string Letters(string text) => string.Concat(
        text.Split('\n').Select(line => System.Text.RegularExpressions.Regex.Replace(line, @"^\s*[0-9]\. ", "")).SelectMany(line => line).Where(char.IsLetterOrDigit));
}
