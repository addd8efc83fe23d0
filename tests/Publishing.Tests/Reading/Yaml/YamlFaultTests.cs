using Xunit;

namespace Publishing.Tests.Reading.Yaml;

public sealed class YamlFaultTests
{
    [Theory]
    [InlineData("⟦preset:essay⟧\ntext: {size: 10pt}\n", "콜론과 값이 붙어")]
    [InlineData("preset: essay\ncontents:\n  ⟦title: 차례: 목차⟧\n", "따옴표 없는 값 안에 콜론")]
    [InlineData("⟦preset essay⟧\ntext: {size: 10pt}\n", "키 뒤에 콜론이 없")]
    [InlineData("preset: ⟦\"⟧essay\ntext: {size: 10pt}\n", "따옴표가 닫히지")]
    [InlineData("preset: essay\ntext: ⟦{⟧size: 10pt\nlists: {indent: 1em}\n", "괄호가 닫히지")]
    [InlineData("preset: ⟦@⟧essay\n", "YAML의 기호로 시작")]
    [InlineData("contents:\n  title: ⟦\"⟧\\q\"\n", "역빗금")]
    [InlineData("text:\n    size: 10pt\n  ⟦leading: 17pt⟧\n", "들여쓰기나 차례")]
    public void Broken_YAML_is_explained_where_it_breaks(string annotated, string because) =>
        Assert.Contains(because, Complaint.InLayout("reading-050", annotated).Message.Korean, StringComparison.Ordinal);

    [Theory]
    [InlineData("text:\n⟦\t⟧size: 10pt\n")]
    [InlineData("text:\n  size: 10pt\n⟦\t⟧leading: 17pt\n")]
    public void A_tab_that_indents_is_pointed_at(string annotated) => Complaint.InLayout("reading-051", annotated);

    [Fact]
    public void A_NUL_does_not_pass_unseen() => Complaint.InLayout("reading-007", "preset: essay⟦\0⟧\n");

    [Fact]
    public void An_alias_without_anchor_is_unknown() => Complaint.InLayout("reading-055", "text: ⟦*body⟧\n");

    [Fact]
    public void A_second_document_is_refused() => Complaint.InLayout("reading-056", "preset: essay\n⟦---⟧\ntext: {size: 9pt}\n");

    [Fact]
    public void A_list_is_no_settings_file() => Complaint.InLayout("reading-057", "⟦- preset\n- essay⟧\n");

    [Fact]
    public void A_key_written_twice_names_the_line_of_the_first() =>
        Assert.Contains("1번째 줄", Complaint.InLayout("reading-058", "preset: essay\n⟦preset⟧: novel\n").Hint.Korean, StringComparison.Ordinal);

    [Fact]
    public void A_key_must_be_a_word() => Complaint.InLayout("reading-059", "? ⟦[a, b]⟧\n: c\n");

    [Fact]
    public void A_tag_is_not_used() => Complaint.InLayout("reading-069", "text: ⟦!big⟧ {size: 10pt}\n");
}
