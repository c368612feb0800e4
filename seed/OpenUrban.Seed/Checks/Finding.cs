namespace OpenUrban.Seed.Checks;

/// <summary>What a check kind found.</summary>
/// <param name="Verdict">Whether the figures agree.</param>
/// <param name="FiguresAsRecorded">
/// Whether every figure is the one recorded with the line: a known difference that grows is still a difference, but no
/// longer the known one.
/// </param>
/// <param name="Detail">The figures.</param>
internal sealed record Finding(Verdict Verdict, bool FiguresAsRecorded, string Detail)
{
    public static Finding Agreement(bool agree, bool figuresAsRecorded, string detail) =>
        new(agree ? Verdict.Holds : Verdict.Mismatch, figuresAsRecorded, detail);
}
