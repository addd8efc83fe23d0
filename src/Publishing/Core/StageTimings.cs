using System.Collections.Concurrent;
using System.Diagnostics;

namespace Publishing.Core;

/// <summary>Milliseconds spent per stage, summed over threads: for <c>--timings</c> only, never for an output.</summary>
public sealed class StageTimings
{
    private readonly ConcurrentDictionary<string, long> ticks = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> order = new();

    /// <summary>Stages in the order they were first measured.</summary>
    public IEnumerable<(string Stage, double Milliseconds)> Stages =>
        order.Select(stage => (stage, ticks[stage] * 1000.0 / Stopwatch.Frequency));

    /// <summary>Measures until disposed.</summary>
    public Measurement Measure(string stage) => new(this, stage, Stopwatch.GetTimestamp());

    private void Add(string stage, long elapsed)
    {
        if (ticks.TryAdd(stage, elapsed))
        {
            order.Enqueue(stage);
            return;
        }

        ticks.AddOrUpdate(stage, elapsed, (_, sum) => sum + elapsed);
    }

    /// <summary>One stretch of work being measured.</summary>
    public readonly struct Measurement(StageTimings timings, string stage, long start) : IDisposable
    {
        public void Dispose() => timings.Add(stage, Stopwatch.GetTimestamp() - start);
    }
}
