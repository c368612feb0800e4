namespace OpenUrban.Api.Tests.Texts;

/// <summary>A text as the API gives it in each language.</summary>
/// <param name="Type">Published name of the object type.</param>
/// <param name="Field">Name of the field.</param>
/// <param name="Code">Code of the object or of the nearest one around it.</param>
/// <param name="En">English.</param>
/// <param name="ZhHans">Simplified characters.</param>
/// <param name="ZhHant">Traditional characters.</param>
internal sealed record PublishedText(
    string Type,
    string Field,
    string? Code,
    string? En,
    string? ZhHans,
    string? ZhHant
);
