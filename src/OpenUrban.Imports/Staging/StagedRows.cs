namespace OpenUrban.Imports.Staging;

/// <summary>Writes values of a file into the temporary table <c>Staged</c> of a connection: millions, one after the other.</summary>
internal abstract class StagedRows : IDisposable
{
    /// <param name="indicator">Number of the indicator in <c>StagedIndicators</c>.</param>
    /// <param name="area">Number of the area in <c>StagedAreas</c>.</param>
    /// <param name="year">The year.</param>
    /// <param name="value">Null when missing.</param>
    /// <param name="details">Number in <c>StagedDetails</c> of what else the file says of the value.</param>
    /// <param name="line">The line of the file.</param>
    public abstract void Add(int indicator, int area, int year, double? value, int details, long line);

    /// <summary>After the last row.</summary>
    public abstract void Complete();

    public abstract void Dispose();
}
