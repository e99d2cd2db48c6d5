using Microsoft.AspNetCore.Mvc;

namespace Host.Api.Law;

/// <summary>What a last day is asked for with, as it was sent; read by <see cref="QuestionReader"/>, so that every fault has its words.</summary>
internal sealed record DeadlineQuery
{
    [FromQuery(Name = "place")]
    public string? Place { get; init; }

    [FromQuery(Name = "rule")]
    public string? Rule { get; init; }

    [FromQuery(Name = "event")]
    public string? Event { get; init; }

    [FromQuery(Name = "kind")]
    public string? Kind { get; init; }

    [FromQuery(Name = "unit")]
    public string? Unit { get; init; }

    [FromQuery(Name = "on")]
    public string? On { get; init; }
}
