using System.Diagnostics.CodeAnalysis;

namespace OpenUrban.GraphQL.Execution;

/// <summary>
/// What one execution has asked for. An answer is written, what is missing is noted on the way, fetched all at once, and the answer
/// is written again, until nothing is missing.
/// </summary>
public sealed class Asks
{
    private readonly Dictionary<object, object?> answers = [];
    private readonly HashSet<object> open = [];

    /// <summary>What is to be fetched.</summary>
    public IReadOnlyCollection<object> Open => open;

    /// <summary>The answer to an ask; false when it is not here yet, which is noted.</summary>
    public bool TryGet<TAnswer>(Ask<TAnswer> ask, [MaybeNullWhen(false)] out TAnswer answer)
    {
        if (answers.TryGetValue(ask, out var known))
        {
            answer = (TAnswer)known!;
            return true;
        }

        open.Add(ask);
        answer = default;
        return false;
    }

    /// <summary>The answer to an ask that somebody else has made; false when it is not here.</summary>
    public bool TryPeek<TAnswer>(Ask<TAnswer> ask, [MaybeNullWhen(false)] out TAnswer answer)
    {
        var isKnown = answers.TryGetValue(ask, out var known);
        answer = isKnown ? (TAnswer)known! : default;
        return isKnown;
    }

    /// <summary>Answers an ask.</summary>
    public void Answer<TAnswer>(Ask<TAnswer> ask, TAnswer answer)
    {
        answers[ask] = answer;
        open.Remove(ask);
    }
}
