namespace OpenUrban.GraphQL.Errors;

/// <summary>The values of <c>extensions.code</c>. Clients may rely on them; messages are for people.</summary>
public static class ErrorCode
{
    /// <summary>The request is no GraphQL request: malformed JSON, no query, a wrong parameter.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The body is larger than the limit.</summary>
    public const string BodyTooLarge = "BODY_TOO_LARGE";

    /// <summary>The body came so slowly that it was not waited for any longer.</summary>
    public const string BodyTooSlow = "BODY_TOO_SLOW";

    /// <summary>The document is not GraphQL.</summary>
    public const string SyntaxError = "SYNTAX_ERROR";

    /// <summary>The document does not fit the schema.</summary>
    public const string ValidationFailed = "VALIDATION_FAILED";

    /// <summary>The document has more tokens than the limit.</summary>
    public const string TooManyTokens = "TOO_MANY_TOKENS";

    /// <summary>The document has more fragments than the limit.</summary>
    public const string TooManyFragments = "TOO_MANY_FRAGMENTS";

    /// <summary>The document has more variables than the limit.</summary>
    public const string TooManyVariables = "TOO_MANY_VARIABLES";

    /// <summary>The document nests deeper than the limit.</summary>
    public const string TooDeep = "TOO_DEEP";

    /// <summary>The operation has more fields at its root than the limit.</summary>
    public const string TooManyRootFields = "TOO_MANY_ROOT_FIELDS";

    /// <summary>A field is selected under more names in one place than the limit.</summary>
    public const string TooManyAliases = "TOO_MANY_ALIASES";

    /// <summary>The same name is selected more often in one place than the limit.</summary>
    public const string TooManyRepetitions = "TOO_MANY_REPETITIONS";

    /// <summary>The operation asks for more cells (leaf fields times rows) than the limit.</summary>
    public const string TooCostly = "TOO_COSTLY";

    /// <summary>The operation took longer than the limit.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>The client has sent more requests than its limit; the header Retry-After says when the next one is taken.</summary>
    public const string TooManyRequests = "TOO_MANY_REQUESTS";

    /// <summary>No document is stored under this hash or name. With the hash of an automatic persisted query: send its text along.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>A variable has a value that its type does not take.</summary>
    public const string InvalidVariable = "INVALID_VARIABLE";

    /// <summary>An argument has a value that the field does not take.</summary>
    public const string InvalidArgument = "INVALID_ARGUMENT";

    /// <summary>A <c>where</c> or <c>order</c> is larger than a limit.</summary>
    public const string ArgumentTooLarge = "ARGUMENT_TOO_LARGE";

    /// <summary><c>first</c> or <c>last</c> is above the limit of the field.</summary>
    public const string PageTooLarge = "PAGE_TOO_LARGE";

    /// <summary>A list without pages would have more rows than the limit.</summary>
    public const string ResultTooLarge = "RESULT_TOO_LARGE";

    /// <summary>The format cannot hold what the question asks for, such as a map without places.</summary>
    public const string NotInFormat = "NOT_IN_FORMAT";

    /// <summary>A cursor is not one of this field in this order.</summary>
    public const string InvalidCursor = "INVALID_CURSOR";

    /// <summary>An id is not one that this API has given out.</summary>
    public const string InvalidId = "INVALID_ID";

    /// <summary>A release or code in an argument does not exist.</summary>
    public const string NotFound = "NOT_FOUND";

    /// <summary>No media type of the Accept header can be served.</summary>
    public const string NotAcceptable = "NOT_ACCEPTABLE";

    /// <summary>The media type of the body is not application/json.</summary>
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";

    /// <summary>The HTTP method is not allowed, or not for this operation.</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";

    /// <summary>Nothing can be stored here: the database can only be read.</summary>
    public const string ReadOnly = "READ_ONLY";

    /// <summary>The server cannot answer at the moment.</summary>
    public const string Unavailable = "UNAVAILABLE";

    /// <summary>A fault of the server. It is in the server's log; nothing of it is told.</summary>
    public const string Internal = "INTERNAL";
}
