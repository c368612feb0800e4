namespace OpenUrban.Seed;

/// <summary>What the command line answers to a script.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The command line is wrong, or names what there is not.</summary>
    public const int CommandLine = 1;

    /// <summary>The data were read, but a check or a quotation does not come out as recorded.</summary>
    public const int Findings = 2;

    /// <summary>A data file is broken; nothing was published.</summary>
    public const int BrokenData = 3;

    /// <summary>The database cannot be reached or written.</summary>
    public const int Database = 4;
}
