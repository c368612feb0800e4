namespace OpenUrban.Statistics.Claims.Reading;

/// <summary>An indicator with the kind of its unit.</summary>
internal sealed record VocabularyIndicator(ClaimIndicator Of, UnitKind Kind)
{
    /// <summary>The power of ten between its values and base units.</summary>
    public int BasePower => Of.Multiplier + (Kind.Ratio ?? 0);

    /// <summary>Whether one could be taken for the other: they count the same kind of thing.</summary>
    public bool IsLike(VocabularyIndicator other) =>
        Kind.Ratio is not null
            ? other.Kind.Ratio is not null
            : Kind.Full == other.Kind.Full || SharesConcept(other) && SharesKind(other);

    public bool SharesConcept(VocabularyIndicator other)
    {
        foreach (var concept in Of.ConceptIds)
        {
            if (other.Of.ConceptIds.Contains(concept))
            {
                return true;
            }
        }

        return false;
    }

    private bool SharesKind(VocabularyIndicator other) =>
        (Kind.Numerator ?? Kind.Full) == (other.Kind.Numerator ?? other.Kind.Full);
}
