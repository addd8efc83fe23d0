using System.Globalization;
using System.Text.Json.Nodes;

namespace Publishing.Reading.Binding;

/// <summary>A whole number within bounds, both included.</summary>
internal sealed class WholeForm(int least, int most) : ScalarForm<int>
{
    protected override bool TryRead(string text, Slot slot, Complaints complaints, out int value)
    {
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
        {
            complaints.Add(ReadingDiagnostics.BadValue(slot.Span, slot.Path, text, new(
                $"단위나 쉼표 없이 정수로 쓰십시오. 예: {least}",
                $"Write a whole number without unit or comma, such as {least}.")));
            return false;
        }

        if (value >= least && value <= most)
        {
            return true;
        }

        complaints.Add(ReadingDiagnostics.OutOfRange(slot.Span, slot.Path, text, Invariant(least), Invariant(most)));
        return false;
    }

    public override JsonObject Describe() => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };

    public override JsonNode? Show(int value) => value;

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A number without unit within bounds, both included.</summary>
internal sealed class NumberForm(double least, double most) : ScalarForm<double>
{
    protected override bool TryRead(string text, Slot slot, Complaints complaints, out double value)
    {
        if (!Measured.TryReadNumber(text, out value, out var rest) || rest.Length > 0)
        {
            complaints.Add(ReadingDiagnostics.BadValue(slot.Span, slot.Path, text, new(
                $"단위 없이 숫자로 쓰십시오. 예: {Measured.Show(most)}",
                $"Write a number without unit, such as {Measured.Show(most)}.")));
            return false;
        }

        if (value >= least && value <= most)
        {
            return true;
        }

        complaints.Add(ReadingDiagnostics.OutOfRange(slot.Span, slot.Path, text, Measured.Show(least), Measured.Show(most)));
        return false;
    }

    public override JsonObject Describe() => new() { ["type"] = "number", ["minimum"] = least, ["maximum"] = most };

    public override JsonNode? Show(double value) => value;
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class SwitchForm : ScalarForm<bool>
{
    public static SwitchForm Instance { get; } = new();

    protected override bool TryRead(string text, Slot slot, Complaints complaints, out bool value)
    {
        value = text == "true";
        if (value || text == "false")
        {
            return true;
        }

        complaints.Add(ReadingDiagnostics.BadValue(slot.Span, slot.Path, text, new("true 또는 false로 쓰십시오.", "Write true or false.")));
        return false;
    }

    public override JsonObject Describe() => new() { ["type"] = "boolean" };

    public override JsonNode? Show(bool value) => value;
}

/// <summary>A day as <c>2026-03-02</c>.</summary>
internal sealed class DateForm : ScalarForm<DateOnly>
{
    public static DateForm Instance { get; } = new();

    protected override bool TryRead(string text, Slot slot, Complaints complaints, out DateOnly value)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value))
        {
            return true;
        }

        complaints.Add(ReadingDiagnostics.BadDate(slot.Span, slot.Path, text));
        return false;
    }

    public override JsonObject Describe() => new() { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };

    public override JsonNode? Show(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
