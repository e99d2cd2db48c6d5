using Domain;
using Workflows.Definitions;

namespace Workflows.Tests.Definitions;

public sealed class LoadingTheLibrary
{
    private static readonly string Good = TheProcedures.CollectiveContract.Json;

    private static string SecondVersion => Good
        .Replace("\"id\": \"collective-contract:v1\"", "\"id\": \"collective-contract:v2\"", StringComparison.Ordinal)
        .Replace("\"version\": 1,\n  \"variables\"", "\"version\": 2,\n  \"variables\"", StringComparison.Ordinal);

    [Fact]
    public void The_newest_version_is_the_latest_and_the_older_one_is_kept()
    {
        var library = ProcedureLibrary.Load([("v2.json", SecondVersion), ("v1.json", Good)]);
        library.Latest("collective-contract").Version.ShouldBe(2);
        library.Get("collective-contract", 1).Json.ShouldBe(Good);
        library.All.Select(definition => definition.Version).ShouldBe([1, 2]);
    }

    [Fact]
    public void Two_files_of_one_version_are_refused() =>
        Should.Throw<FaultsException>(() => ProcedureLibrary.Load([("a.json", Good), ("b.json", Good)]))
            .Faults.ShouldBe(
            [
                new("b.json", "$.id", "\"collective-contract:v1\" is the id of a.json already"),
                new("b.json", "$.version", "collective-contract version 1 is already in a.json"),
            ]);

    [Fact]
    public void The_faults_of_all_files_are_named_at_once() =>
        Should.Throw<FaultsException>(() => ProcedureLibrary.Load([("a.json", "{"), ("b.json", Good), ("c.json", "[]")]))
            .Faults.Select(fault => fault.File).ShouldBe(["a.json", "c.json"]);

    [Fact]
    public void An_unknown_procedure_or_version_is_not_found()
    {
        Should.Throw<KeyNotFoundException>(() => TheProcedures.Library.Latest("no-such-procedure"));
        Should.Throw<KeyNotFoundException>(() => TheProcedures.Library.Get("collective-contract", 99));
    }
}
