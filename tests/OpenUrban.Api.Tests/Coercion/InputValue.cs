namespace OpenUrban.Api.Tests.Coercion;

/// <summary>An argument, or a member of an input object.</summary>
internal sealed record InputValue(string Name, TypeReference Type, bool HasDefault);
