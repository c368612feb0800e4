using System.Globalization;
using OpenUrban.Exports;

namespace OpenUrban.Charts;

/// <summary>An option that is a whole number within bounds.</summary>
internal sealed class PixelOption(string name, string meaning, int least, int most, int byDefault)
{
    public ExportOption Option { get; } =
        new(
            name,
            string.Create(CultureInfo.InvariantCulture, $"{meaning}, {least} to {most}; {byDefault} by default."),
            [],
            byDefault.ToString(CultureInfo.InvariantCulture)
        );

    /// <exception cref="ExportException">It is no number, or out of bounds.</exception>
    public int Read(ExportOptions options) =>
        int.TryParse(options[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= least
        && number <= most
            ? number
            : throw new ExportException(
                ExportError.BadOption,
                $"{name} has to be a whole number from {least} to {most}, for example {name}={byDefault}."
            );
}
