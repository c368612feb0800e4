namespace OpenUrban.Data.Indicators;

/// <summary>Which way a figure has to move to be called better.</summary>
public enum IndicatorDirection
{
    /// <summary>Higher is better.</summary>
    Up,

    /// <summary>Lower is better.</summary>
    Down,

    /// <summary>Neither.</summary>
    Neutral,
}
