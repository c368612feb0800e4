namespace OpenUrban.Data.Identifiers;

/// <summary>How what an identifier means stands to what we mean (SKOS: exactMatch, closeMatch, broadMatch, narrowMatch).</summary>
public enum IdentifierMatch
{
    /// <summary>The same.</summary>
    Exact,

    /// <summary>So alike that one may often stand for the other, but defined or measured otherwise.</summary>
    Close,

    /// <summary>The identifier means more than we do.</summary>
    Broad,

    /// <summary>The identifier means less than we do.</summary>
    Narrow,
}
