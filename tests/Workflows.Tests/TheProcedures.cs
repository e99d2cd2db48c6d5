using Workflows.Definitions;

namespace Workflows.Tests;

/// <summary>The procedures of <c>workflows-json</c>, read once.</summary>
internal static class TheProcedures
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "workflows-json");

    public static IReadOnlyList<(string File, string Json)> Files { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllText(file))),
    ];

    public static ProcedureLibrary Library { get; } = ProcedureLibrary.Load(Files);

    public static ProcedureDefinition CollectiveContract { get; } = Library.Latest("collective-contract");

    public static ProcedureDefinition WageAgreement { get; } = Library.Latest("wage-agreement");

    public static ProcedureDefinition CongressSession { get; } = Library.Latest("congress-session");

    public static ProcedureDefinition JointMeeting { get; } = Library.Latest("joint-meeting");

    public static ProcedureDefinition CongressElection { get; } = Library.Latest("congress-election");

    public static ProcedureDefinition Motion { get; } = Library.Latest("motion");

    public static ProcedureDefinition Letter { get; } = Library.Latest("letter");

    /// <summary>Both procedures that end in a contract, by definition id, for theories.</summary>
    public static TheoryData<string> Both => ["collective-contract", "wage-agreement"];

    /// <summary>Every procedure, by definition id, for theories.</summary>
    public static TheoryData<string> All => [.. Library.All.Select(definition => definition.DefinitionId).Distinct()];
}
