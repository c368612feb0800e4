using BenchmarkDotNet.Running;
using OpenUrban.Benchmarks;
using OpenUrban.Benchmarks.Load;
using OpenUrban.Benchmarks.Servers;

// http, start, tags, swap, bounds, import, export and overload measure the API from outside; claims what is said of printed numbers; inner, parts of it; serve and crowd are processes that they start.
return args switch
{
    ["http", .. var options] => await HttpBenchmark.RunAsync(new Options(options)),
    ["start", .. var options] => await StartBenchmark.RunAsync(new Options(options)),
    ["tags", .. var options] => await TagBenchmark.RunAsync(new Options(options)),
    ["swap", .. var options] => await SwapBenchmark.RunAsync(new Options(options)),
    ["faults", .. var options] => await FaultRun.RunAsync(new Options(options)),
    ["hostile", .. var options] => await HostileRun.RunAsync(new Options(options)),
    ["bounds", .. var options] => await BoundsBenchmark.RunAsync(new Options(options)),
    ["import", .. var options] => await ImportBenchmark.RunAsync(new Options(options)),
    ["export", .. var options] => await ExportBenchmark.RunAsync(new Options(options)),
    ["overload", .. var options] => await OverloadBenchmark.RunAsync(new Options(options)),
    ["claims", .. var options] => await ClaimsRun.RunAsync(new Options(options)),
    ["crowd", var kind, var address, var connections, var clients, var seconds] => await Crowd.MainAsync(
        kind,
        address,
        connections,
        clients,
        seconds
    ),
    ["serve", var kind, var address, .. var rest] => await ServeCommand.RunAsync(kind, address, rest),
    ["inner", .. var options] => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(options).Any() ? 0 : 1,
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        usage: dotnet run -c Release --project tests/OpenUrban.Benchmarks -- COMMAND
          http    the API beside precomputed bytes and a prepared statement
                  [--scale small|large|both] [--rounds 3] [--seconds 5] [--connections 32] [--only W1,W2]
                  [--without database,statement] [--json FILE]
          start   from the start of the process to the first answer [--rounds 7]
          tags    304 beside 200 [--rounds 3] [--seconds 5]
          swap    five million values: ready, memory at rest and while a release is swapped [--swaps 3]
          faults  64 connections while Redis is killed and releases are published [--seconds 30]
          hostile every broken request, and what the log has of it [--seconds 300] [--connections 16]
          bounds  memory and other clients while twelve of the largest questions are answered at once [--seconds 5]
          import  two million rows beside sqlite3's .import, and what a question costs over them
                  [--file FILE.csv.gz] [--rounds 3] [--seconds 5]
          export  a million rows as CSV and in other formats, beside sqlite3 -csv [--file FILE.csv.gz] [--rounds 3]
          overload  others' answers while up to 1,500 connections ask all they can, pages are asked for with addresses of
                  no meaning, and a large file is read slowly [--seconds 8]
          claims  printed numbers made of the shipped data and judged: the table of what they are and what they are said to be
                  [--count 100000] [--seed 1]
          inner   parts, with BenchmarkDotNet
        Generated databases are kept in --data FOLDER, by default in the system's folder for temporary files.
        """
    );
    return 2;
}
