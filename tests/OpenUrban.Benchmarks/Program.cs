using BenchmarkDotNet.Running;
using OpenUrban.Benchmarks;
using OpenUrban.Benchmarks.Servers;

// http, start, tags, swap, bounds, import and export measure the API from outside; inner, parts of it; serve is what the others are compared with.
return args switch
{
    ["http", .. var options] => await HttpBenchmark.RunAsync(new Options(options)),
    ["start", .. var options] => await StartBenchmark.RunAsync(new Options(options)),
    ["tags", .. var options] => await TagBenchmark.RunAsync(new Options(options)),
    ["swap", .. var options] => await SwapBenchmark.RunAsync(new Options(options)),
    ["faults", .. var options] => await FaultRun.RunAsync(new Options(options)),
    ["bounds", .. var options] => await BoundsBenchmark.RunAsync(new Options(options)),
    ["import", .. var options] => await ImportBenchmark.RunAsync(new Options(options)),
    ["export", .. var options] => await ExportBenchmark.RunAsync(new Options(options)),
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
                  [--without stock,statement] [--json FILE]
          start   from the start of the process to the first answer [--rounds 7]
          tags    304 beside 200 [--rounds 3] [--seconds 5]
          swap    five million values: ready, memory at rest and while a release is swapped [--swaps 3]
          faults  64 connections while Redis is killed and releases are published [--seconds 30]
          bounds  memory and other clients while twelve of the largest questions are answered at once [--seconds 5]
          import  two million rows beside sqlite3's .import, and what a question costs over them
                  [--file FILE.csv.gz] [--rounds 3] [--seconds 5]
          export  a million rows as CSV and in other formats, beside sqlite3 -csv [--file FILE.csv.gz] [--rounds 3]
          inner   parts, with BenchmarkDotNet
        Generated databases are kept in --data FOLDER, by default in the system's folder for temporary files.
        """
    );
    return 2;
}
