using OpenUrban.Seed.Commands;

return await CommandLine.Create().Parse(args).InvokeAsync();
