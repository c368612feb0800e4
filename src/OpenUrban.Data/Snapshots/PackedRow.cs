namespace OpenUrban.Data.Snapshots;

/// <summary>
/// What a statement of <see cref="ObservationStatements"/> says of a row in one number: the lowest bits are the flags, then come
/// the digits, then the key of the period.
/// </summary>
internal readonly struct PackedRow(long bits)
{
    private const int InForceFlag = 1;
    private const int UsualFlag = 2;
    private const int FlagBits = 2;
    private const int DecimalBits = 5;

    public const int MostDecimals = (1 << DecimalBits) - 1;

    /// <summary>As <see cref="PeriodKey"/> has it.</summary>
    public long Key => bits >> (FlagBits + DecimalBits);

    public int Decimals => (int)(bits >> FlagBits) & MostDecimals;

    public bool IsInForce => (bits & InForceFlag) != 0;

    /// <summary>Whether all that it says besides is what most rows say.</summary>
    public bool IsUsual => (bits & UsualFlag) != 0;
}
