namespace OpenUrban.Api.Pages.Questions;

/// <param name="Address">Where it is.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
internal sealed record PhonePicture(string Address, int Width, int Height);
