using Microsoft.AspNetCore.Mvc;

namespace Host.Api.Law;

/// <summary>What a question about the law is answered with where there is no answer: Chinese title, English detail, the name.</summary>
internal static class LawProblem
{
    /// <param name="status">The HTTP status.</param>
    /// <param name="faults">At least one; <c>rule</c> names the first of them, <c>faults</c> has all.</param>
    public static ProblemDetails Of(int status, params IReadOnlyList<LawFault> faults)
    {
        var problem = new ProblemDetails
        {
            Status = status,
            Title = string.Concat(faults.Select(f => f.Message.Zh)),
            Detail = string.Join(' ', faults.Select(f => f.Message.En)),
        };
        problem.Extensions["rule"] = faults[0].Fault;
        problem.Extensions["faults"] = faults
            .Select(f => new FaultAnswer(f.Parameter, f.Fault, f.Message.Zh, f.Message.En)).ToArray();
        return problem;
    }
}
