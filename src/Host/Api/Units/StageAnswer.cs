using Workflows.Catalogue;

namespace Host.Api.Units;

/// <summary>How many cases are in a stage.</summary>
public sealed record StageAnswer(Stage Stage, int Cases);
