using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Publishing.Core;
using Publishing.Reading.Binding;

namespace Publishing.Reading;

/// <summary>ISBN-13 as written, with or without hyphens: Korean prefix and right check digit (M8).</summary>
internal sealed class IsbnForm : ScalarForm<string>
{
    protected override bool TryRead(string text, Slot slot, Complaints complaints, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        var digits = DigitsOf(text);
        if (digits.Length != 13 || !digits.All(char.IsAsciiDigit) || text[0] == '-' || text[^1] == '-')
        {
            complaints.Add(ReadingDiagnostics.BadIsbn(slot.Span, slot.Path, text));
            return false;
        }

        if (!digits.StartsWith("97889", StringComparison.Ordinal) && !digits.StartsWith("97911", StringComparison.Ordinal))
        {
            complaints.Add(ReadingDiagnostics.IsbnPrefix(slot.Span, slot.Path, text));
            return false;
        }

        if (digits[12] == CheckDigit(digits))
        {
            return true;
        }

        complaints.Add(ReadingDiagnostics.IsbnCheckDigit(slot.Span, slot.Path, text, CheckDigit(digits)));
        return false;
    }

    public override JsonObject Describe() => new() { ["type"] = "string", ["pattern"] = "^97(8-?8-?9|9-?1-?1)(-?[0-9]){8}$" };

    public override JsonNode? Show(string value) => value;

    public static string DigitsOf(string isbn) => isbn.Replace("-", "", StringComparison.Ordinal);

    /// <summary>Weights 1 and 3 in turn; the sum with the check digit is a multiple of ten.</summary>
    private static char CheckDigit(string digits)
    {
        var sum = 0;
        for (var i = 0; i < 12; i++)
        {
            sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
        }

        return (char)('0' + ((10 - (sum % 10)) % 10));
    }
}

/// <summary>부가기호: reader, form and content of a Korean book in five digits (M9).</summary>
internal sealed class AddonForm : ScalarForm<string>
{
    protected override bool TryRead(string text, Slot slot, Complaints complaints, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        if (RuleBrokenBy(text) is not { } rule)
        {
            return true;
        }

        complaints.Add(ReadingDiagnostics.BadAddon(slot.Span, text, rule));
        return false;
    }

    public override JsonObject Describe() => new() { ["type"] = "string", ["pattern"] = "^[0145679][0-8][0-9]{2}0$" };

    public override JsonNode? Show(string value) => value;

    private static Wording? RuleBrokenBy(string text)
    {
        if (text.Length != 5 || !text.All(char.IsAsciiDigit))
        {
            return new("숫자 다섯 자리를 따옴표로 감싸 쓰십시오. 예: \"03810\"", "Write five digits in quotes, such as \"03810\".");
        }

        if (text[0] is '2' or '3' or '8')
        {
            return new(
                "첫 자리(독자)는 0 교양, 1 실용, 4 청소년, 5 중고 학습, 6 초등 학습, 7 아동, 9 전문 가운데 하나입니다.",
                "The first digit (readers) is 0 general, 1 practical, 4 youth, 5 secondary school, 6 primary school, 7 children or 9 professional.");
        }

        if (text[1] == '9')
        {
            return new(
                "둘째 자리(형태)는 0 문고, 1 사전, 2 신서판, 3 단행본, 4 전집·총서·다권본, 5 전자, 6 도감, 7 그림책·만화, 8 혼합·점자 가운데 하나입니다.",
                "The second digit (form) is 0 pocket, 1 dictionary, 2 new-size, 3 single book, 4 series, 5 electronic, 6 illustrated, 7 picture book or comic, 8 mixed or Braille.");
        }

        return text[4] == '0' ? null : new("마지막 자리는 언제나 0입니다.", "The last digit is always 0.");
    }
}

/// <summary>A MARC relator code (M17).</summary>
internal sealed class RoleForm : ScalarForm<string>
{
    protected override bool TryRead(string text, Slot slot, Complaints complaints, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        if (MarcRoles.Codes.Contains(text))
        {
            return true;
        }

        complaints.Add(ReadingDiagnostics.UnknownContributorRole(slot.Span, text, MarcRoles.CodeFor(text) ?? Suggestion.For(text, MarcRoles.Common)));
        return false;
    }

    public override JsonObject Describe() => new() { ["enum"] = new JsonArray([.. MarcRoles.Codes.Select(code => (JsonNode)code)]) };

    public override JsonNode? Show(string value) => value;
}
