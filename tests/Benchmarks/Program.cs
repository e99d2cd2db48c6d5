using Benchmarks;

IBenchmark[] all = [new Acts(), new Pages(), new Start(), new Deadlines(), new Votes(), new Sessions(), new Recompute(), new Reports(), new Similar(), new Board()];
var name = args.FirstOrDefault(a => !a.StartsWith('-')) ?? "list";
if (name == "list")
{
    foreach (var benchmark in all)
    {
        Console.WriteLine($"{benchmark.Name,-12}{benchmark.Summary}");
    }

    return 0;
}

if (all.SingleOrDefault(b => b.Name == name) is not { } chosen)
{
    await Console.Error.WriteLineAsync($"No benchmark '{name}'; 'list' names them all.");
    return 2;
}

Report.Write(await chosen.RunAsync(), json: args.Contains("--json"));
return 0;
