using System.Text.Json.Nodes;
using Domain;
using Host.Pipeline;

namespace Host.Demo.Seeding;

/// <summary>One step of a case with the instant at which it is done.</summary>
internal sealed record PlannedStep(SeedCase Case, int Index, DateTimeOffset At)
{
    public required SeedAccount By { get; init; }

    public required ActDeclaration Act { get; init; }

    /// <summary>Makes the act, once what it refers to is known.</summary>
    public required Func<SeedValues.Known, Act> Make { get; init; }

    public SeedStep Step => Case.Steps[Index];

    /// <summary>Unique for the account, so that no step is done twice.</summary>
    public string Key => $"demo:{Case.Case}:{Index}";

    public Fault FaultOf(string message) => new(Case.File, $"$.steps[{Index}]", message);

    /// <summary>The fields as the file has them; an act without any has an empty object.</summary>
    public static JsonNode FieldsOf(SeedStep step) =>
        step.With is { } with ? JsonNode.Parse(with.GetRawText())! : new JsonObject();
}
