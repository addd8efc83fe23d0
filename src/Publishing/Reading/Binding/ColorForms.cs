using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Publishing.Design;

namespace Publishing.Reading.Binding;

/// <summary>Four shares of ink in percent, as in <c>0 80 90 0</c>.</summary>
internal sealed partial class CmykForm : ScalarForm<Cmyk>
{
    private const string Example = "0 80 90 0";

    public static CmykForm Instance { get; } = new();

    protected override bool TryRead(string text, Slot slot, Complaints complaints, out Cmyk value)
    {
        var shares = text.Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries);
        value = default;
        if (shares.Length == 4 && shares.All(share => Share().IsMatch(share) && Number(share) <= 100))
        {
            value = new Cmyk(Number(shares[0]), Number(shares[1]), Number(shares[2]), Number(shares[3]));
            return true;
        }

        complaints.Add(ReadingDiagnostics.BadValue(slot.Span, slot.Path, text, new(
            $"청, 적, 황, 먹의 백분율 네 수를 빈칸으로 떼어 쓰십시오. 예: {Example}",
            $"Write four percentages for cyan, magenta, yellow and black, such as {Example}.")));
        return false;
    }

    public override JsonObject Describe() => new() { ["type"] = "string", ["pattern"] = @"^\d{1,3}(\.\d+)?([ ,/]+\d{1,3}(\.\d+)?){3}$" };

    public override JsonNode? Show(Cmyk value) => string.Create(CultureInfo.InvariantCulture, $"{value.Cyan} {value.Magenta} {value.Yellow} {value.Black}");

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{1,3}(\.\d+)?$")]
    private static partial Regex Share();
}

/// <summary>A colour of the screen, as in <c>#C8452D</c>.</summary>
internal sealed partial class ScreenColorForm : ScalarForm<uint>
{
    private const string Example = "#C8452D";

    public static ScreenColorForm Instance { get; } = new();

    protected override bool TryRead(string text, Slot slot, Complaints complaints, out uint value)
    {
        value = 0;
        if (Hex().IsMatch(text))
        {
            value = uint.Parse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            return true;
        }

        complaints.Add(ReadingDiagnostics.BadValue(slot.Span, slot.Path, text, new(
            $"따옴표로 싸서 여섯 자리로 쓰십시오. 예: \"{Example}\"",
            $"Write six digits in quotes, such as \"{Example}\".")));
        return false;
    }

    public override JsonObject Describe() => new() { ["type"] = "string", ["pattern"] = "^#[0-9A-Fa-f]{6}$" };

    public override JsonNode? Show(uint value) => string.Create(CultureInfo.InvariantCulture, $"#{value:X6}");

    [GeneratedRegex("^#[0-9A-Fa-f]{6}$")]
    private static partial Regex Hex();
}
