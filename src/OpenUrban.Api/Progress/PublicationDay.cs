using OpenUrban.Data;

namespace OpenUrban.Api.Progress;

/// <summary>When a value of a year was published, be it in force or not.</summary>
/// <param name="Year">The year that it is of.</param>
/// <param name="PublishedOn">The day.</param>
/// <param name="Precision">How exactly the day is known.</param>
internal readonly record struct PublicationDay(int Year, DateOnly PublishedOn, DatePrecision Precision);
