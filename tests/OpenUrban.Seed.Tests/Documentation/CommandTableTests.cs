using System.CommandLine;
using OpenUrban.Seed.Commands;
using OpenUrban.Testing.Documentation;

namespace OpenUrban.Seed.Tests.Documentation;

/// <summary>The tables of commands and options are made from the commands themselves.</summary>
public sealed class CommandTableTests
{
    private static readonly Command Root = CommandLine.Create();

    private static readonly Dictionary<string, Func<string>> Parts = new()
    {
        ["commands"] = Commands,
        ["options of commands"] = Options,
    };

    [Fact]
    public async Task The_page_has_what_the_command_line_says()
    {
        var page = MarkdownPage.Of("seed/README.md");

        Assert.Equal(Parts.Keys, GeneratedText.In(page));
        Assert.Empty(await GeneratedText.CompareAsync(page, part => Task.FromResult(Parts[part]())));
    }

    private static string Commands() =>
        GeneratedText.Table(
            ["command", "what it does"],
            Root.Subcommands.Select(command => (string[])[$"`{Usage(command)}`", command.Description!])
        );

    private static string Options() =>
        GeneratedText.Table(
            ["option", "of", "what it is"],
            Root.Subcommands.SelectMany(command =>
                    command
                        .Arguments.Select(argument => (Name: argument.Name.ToUpperInvariant(), argument.Description))
                        .Concat(command.Options.Select(option => (option.Name, option.Description)))
                        .Select(row => (row.Name, row.Description, Command: command.Name))
                )
                .GroupBy(row => (row.Name, row.Description), row => row.Command)
                .Select(group =>
                    (string[])
                        [
                            $"`{group.Key.Name}`",
                            string.Join(", ", group.Select(name => $"`{name}`")),
                            group.Key.Description!,
                        ]
                )
        );

    /// <summary>With what cannot be left out.</summary>
    private static string Usage(Command command) =>
        string.Join(
            ' ',
            command
                .Arguments.Select(argument => argument.Name.ToUpperInvariant())
                .Concat(
                    command
                        .Options.Where(option => option.Required)
                        .Select(option => $"{option.Name} {option.Name.Split('-')[^1].ToUpperInvariant()}")
                )
                .Prepend(command.Name)
        );
}
