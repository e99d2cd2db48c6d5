using Workflows.Runner;

namespace Workflows.Tests.Runner;

public sealed class EmbeddedEngineKeepsTheContract : ProcedureEngineContract
{
    protected override IProcedureEngine Engine { get; } = new EmbeddedEngine();
}
