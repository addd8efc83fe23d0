using System.Text.Json.Nodes;
using Publishing.Core;

namespace Publishing.Reading.Binding;

/// <summary>
/// A length within bounds, both included, in <c>mm cm in pt</c>; and where <paramref name="size"/> is given also in <c>%</c> and
/// <c>em</c> of that size. Shown in the unit of its bounds.
/// </summary>
internal sealed class LengthForm(string unit, double least, double most, Length? size = null) : ScalarForm<Length>
{
    private string[] Units => size is null ? ["mm", "cm", "in", "pt"] : ["mm", "cm", "in", "pt", "em", "%"];

    protected override bool TryRead(string text, Slot slot, Complaints complaints, out Length value)
    {
        value = default;
        if (!UnitCheck.TryRead(text, slot, complaints, Units, Measured.Show(Math.Clamp(10, least, most)) + unit, out var measured))
        {
            return false;
        }

        var points = measured.Unit switch
        {
            "em" => measured.Number * size!.Value.Points,
            "%" => measured.Number / 100 * size!.Value.Points,
            _ => measured.Points,
        };
        var (low, high) = (new Measured(least, unit).Points, new Measured(most, unit).Points);
        if (points < low - 1e-9 || points > high + 1e-9)
        {
            complaints.Add(ReadingDiagnostics.OutOfRange(slot.Span, slot.Path, text, Measured.Show(least) + unit, Measured.Show(most) + unit));
            return false;
        }

        value = Length.FromPoints(points);
        return true;
    }

    public override JsonObject Describe() => UnitCheck.Describe(Units);

    public override JsonNode? Show(Length value) => Measured.Show(value, unit);
}

/// <summary>A distance relative to the size, in <c>em</c> or <c>%</c> of it, within bounds in em.</summary>
internal sealed class EmForm(double least, double most) : ScalarForm<Em>
{
    private static readonly string[] Units = ["em", "%"];

    protected override bool TryRead(string text, Slot slot, Complaints complaints, out Em value)
    {
        value = default;
        if (!UnitCheck.TryRead(text, slot, complaints, Units, Measured.Show(Math.Clamp(1, least, most)) + "em", out var measured))
        {
            return false;
        }

        value = new Em(measured.Unit == "%" ? measured.Number / 100 : measured.Number);
        if (value.Value >= least && value.Value <= most)
        {
            return true;
        }

        complaints.Add(ReadingDiagnostics.OutOfRange(slot.Span, slot.Path, text, Measured.Show(least) + "em", Measured.Show(most) + "em"));
        return false;
    }

    public override JsonObject Describe() => UnitCheck.Describe(Units);

    public override JsonNode? Show(Em value) => Measured.Show(value.Value) + "em";
}

/// <summary>A share of something in <c>%</c>, 0 to 1 as a value.</summary>
internal sealed class ShareForm(int leastPercent, int mostPercent) : ScalarForm<double>
{
    private static readonly string[] Units = ["%"];

    protected override bool TryRead(string text, Slot slot, Complaints complaints, out double value)
    {
        value = 0;
        if (!UnitCheck.TryRead(text, slot, complaints, Units, Measured.Show(Math.Clamp(50, leastPercent, mostPercent)) + "%", out var measured))
        {
            return false;
        }

        value = measured.Number / 100;
        if (measured.Number >= leastPercent && measured.Number <= mostPercent)
        {
            return true;
        }

        complaints.Add(ReadingDiagnostics.OutOfRange(slot.Span, slot.Path, text, $"{Measured.Show(leastPercent)}%", $"{Measured.Show(mostPercent)}%"));
        return false;
    }

    public override JsonObject Describe() => UnitCheck.Describe(Units);

    public override JsonNode? Show(double value) => Measured.Show(value * 100) + "%";
}

/// <summary>What all measures share: a number, then one of the units that this key takes.</summary>
internal static class UnitCheck
{
    /// <param name="example">A value that this key takes, for hints; its unit is proposed where none was written.</param>
    public static bool TryRead(string text, Slot slot, Complaints complaints, string[] units, string example, out Measured measured)
    {
        if (!Measured.TryRead(text, out measured))
        {
            complaints.Add(ReadingDiagnostics.NotAMeasure(slot.Span, slot.Path, text, units, example));
            return false;
        }

        if (units.Contains(measured.Unit))
        {
            return true;
        }

        complaints.Add(measured.Unit.Length == 0
            ? ReadingDiagnostics.UnitMissing(slot.Span, slot.Path, text, example.TrimStart("-.0123456789".ToCharArray()))
            : ReadingDiagnostics.UnitWrong(slot.Span, slot.Path, text.EndsWith(measured.Unit, StringComparison.Ordinal) ? text[..^measured.Unit.Length] : text, measured.Unit, Suggestion.For(measured.Unit, units), units));
        return false;
    }

    public static JsonObject Describe(string[] units) => new()
    {
        ["type"] = "string",
        ["pattern"] = $"^[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+) *({string.Join('|', units)})$",
    };
}
