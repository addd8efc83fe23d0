using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Publishing.Core;
using Publishing.Design;
using Publishing.Reading.Binding;

namespace Publishing.Reading.Layout;

/// <summary>판형: a Korean name (P1), or <c>152mm x 225mm</c>, the unit once or twice, with x or ×.</summary>
internal sealed partial class TrimForm : ScalarForm<TrimSize>
{
    private const double LeastMillimetres = 50;
    private const double MostMillimetres = 600;
    private const string SidesPattern = @"^([0-9]+(?:\.[0-9]+)?) *(mm|cm|in|pt)? *[x×] *([0-9]+(?:\.[0-9]+)?) *(mm|cm|in|pt)$";

    protected override bool TryRead(string text, Slot slot, Complaints complaints, [MaybeNullWhen(false)] out TrimSize value)
    {
        if (TrimSizes.Named(text) is { } named)
        {
            if (named.Variants is { } variants)
            {
                complaints.Add(ReadingDiagnostics.TrimChosen(slot.Span, text, $"{named.Width}×{named.Height} mm", variants));
            }

            value = named.Size;
            return true;
        }

        value = null;
        if (Sides().Match(text) is not { Success: true } sides)
        {
            var names = TrimSizes.All.SelectMany(trim => trim.Aliases.Prepend(trim.Name)).ToArray();
            complaints.Add(ReadingDiagnostics.UnknownTrim(slot.Span, text, Suggestion.For(text, names), TrimSizes.All.Select(trim => trim.Name)));
            return false;
        }

        var unit = sides.Groups[4].Value;
        var widthUnit = sides.Groups[2].Success ? sides.Groups[2].Value : unit;
        value = ReadSide(sides.Groups[1].Value + widthUnit, slot, complaints) is { } width
            && ReadSide(sides.Groups[3].Value + unit, slot, complaints) is { } height
            ? new TrimSize(null, width, height)
            : null;
        return value is not null;
    }

    public override JsonObject Describe() => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["enum"] = new JsonArray([.. TrimSizes.All.SelectMany(trim => trim.Aliases.Prepend(trim.Name)).Select(name => (JsonNode)name)]) },
            new JsonObject { ["type"] = "string", ["pattern"] = SidesPattern }),
    };

    public override JsonNode? Show(TrimSize value) => value.Name ?? $"{Measured.Show(value.Width, "mm")} x {Measured.Show(value.Height, "mm")}";

    private static Length? ReadSide(string text, Slot slot, Complaints complaints)
    {
        if (Measured.TryRead(text, out var side) && side.Points / 72 * 25.4 is >= LeastMillimetres and <= MostMillimetres)
        {
            return Length.FromPoints(side.Points);
        }

        complaints.Add(ReadingDiagnostics.OutOfRange(
            slot.Span, slot.Path, text, Measured.Show(LeastMillimetres) + "mm", Measured.Show(MostMillimetres) + "mm"));
        return null;
    }

    [GeneratedRegex(SidesPattern)]
    private static partial Regex Sides();
}
