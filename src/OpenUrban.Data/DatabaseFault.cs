namespace OpenUrban.Data;

/// <summary>Why a database has not done what it was asked for.</summary>
public enum DatabaseFault
{
    /// <summary>It cannot be reached.</summary>
    Away,

    /// <summary>It has no time or room at present: somebody else writes, its disk is full, it has too many connections.</summary>
    Busy,

    /// <summary>What it should hold cannot be read.</summary>
    Damaged,

    /// <summary>It can only be read.</summary>
    ReadOnly,

    /// <summary>The statement is wrong: a fault of the program.</summary>
    Mistake,
}
