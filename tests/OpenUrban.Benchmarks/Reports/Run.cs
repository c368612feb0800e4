namespace OpenUrban.Benchmarks.Reports;

/// <summary>One server under one load: a round, or the medians of several.</summary>
/// <param name="Scale">Which data.</param>
/// <param name="Workload">Which question.</param>
/// <param name="Server">Who answered.</param>
/// <param name="Rate">Requests a second.</param>
/// <param name="P99Milliseconds">99 of 100 were answered in this time.</param>
/// <param name="ProcessorMicroseconds">Time that the server computed for a request.</param>
/// <param name="MemoryAtRest">Megabytes before the load.</param>
/// <param name="MemoryUnderLoad">Megabytes right after it.</param>
/// <param name="ReadySeconds">From the start of the process to its first answer.</param>
internal sealed record Run(
    string Scale,
    string Workload,
    string Server,
    double Rate,
    double P99Milliseconds,
    double ProcessorMicroseconds,
    double MemoryAtRest,
    double MemoryUnderLoad,
    double ReadySeconds
);
