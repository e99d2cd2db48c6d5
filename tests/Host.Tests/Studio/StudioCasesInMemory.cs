using Domain;
using Host.Studio.Cases;

namespace Host.Tests.Studio;

/// <summary>The cases that a test gives, all of them open to everybody who asks.</summary>
internal sealed class StudioCasesInMemory : IStudioCases
{
    private readonly Dictionary<CaseId, (StudioCase Case, IReadOnlyList<StudioStep> Steps)> cases = [];

    /// <summary>The query of the last list that was asked for.</summary>
    public StudioCaseQuery? Asked { get; private set; }

    public void Add(StudioCase added, params IReadOnlyList<StudioStep> steps) => cases.Add(added.Id, (added, steps));

    public Task<StudioCase?> FindAsync(CaseId id, CancellationToken token) =>
        Task.FromResult(cases.TryGetValue(id, out var found) ? found.Case : null);

    public Task<StudioCasePage> ListAsync(StudioCaseQuery query, CancellationToken token)
    {
        Asked = query;
        return Task.FromResult(new StudioCasePage([.. cases.Values.Select(c => c.Case)], cases.Count));
    }

    public Task<IReadOnlyList<StudioStep>?> StepsAsync(CaseId id, CancellationToken token) =>
        Task.FromResult(cases.TryGetValue(id, out var found) ? found.Steps : null);
}
