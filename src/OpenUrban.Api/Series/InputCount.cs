using OpenUrban.GraphQL.Errors;

namespace OpenUrban.Api.Series;

/// <summary>Counts the inputs that one field of an operation gives: ranks among many areas have more than anybody reads.</summary>
internal sealed class InputCount
{
    /// <summary>Most inputs of all points of a field: a rank has one for each area that it is among.</summary>
    public const int Maximum = 100_000;

    private int count;

    /// <exception cref="RequestError">There are too many.</exception>
    public void Add(int inputs)
    {
        count += inputs;
        if (count > Maximum)
        {
            throw new RequestError(
                ErrorCode.ResultTooLarge,
                $"The points have more than {Maximum} inputs. Ask for fewer indicators, areas or years, "
                    + "or leave inputs out."
            ).With("limit", Maximum);
        }
    }
}
