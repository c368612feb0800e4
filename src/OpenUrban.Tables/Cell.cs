using System.Runtime.InteropServices;

namespace OpenUrban.Tables;

/// <summary>A cell of a <see cref="RowBatch"/>: where its characters lie in the batch's bytes.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="Length">How many bytes they are.</param>
/// <param name="Kind">What they are.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Cell(int Start, int Length, CellKind Kind)
{
    public bool IsMissing => Kind == CellKind.Missing;
}
