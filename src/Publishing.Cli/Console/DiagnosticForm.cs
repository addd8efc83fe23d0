namespace Publishing.Cli.Console;

/// <summary>What <c>--diagnostics</c> chooses.</summary>
internal enum DiagnosticForm
{
    Human,
    Json,
    Sarif,
}
