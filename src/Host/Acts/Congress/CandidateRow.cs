using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Elections;
using Domain.Congress.Terms;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>One candidate of an electing unit with the votes.</summary>
public sealed record CandidateRow
{
    /// <summary>Candidates that a form takes; a bound of this program, no law’s.</summary>
    internal const int Most = 200;

    [Label("姓名", "Name"), Required, StringLength(TextBounds.Name)]
    public required string Name { get; init; }

    [Label("类别", "Group")]
    public required StaffGroup Group { get; init; }

    [Label("女职工", "Woman")]
    public bool IsWoman { get; init; }

    [Label("劳务派遣", "Dispatched")]
    public bool IsDispatched { get; init; }

    [Label("得票", "Votes"), Range(0, Congress.Most.Persons)]
    public required int Votes { get; init; }

    /// <summary>The candidate, with an id for the case that the electing unit never reported this name.</summary>
    internal CandidateText ToCandidate(DateTimeOffset at) =>
        new(new RepresentativeId(Guid.CreateVersion7(at)), Name, Group, IsWoman, IsDispatched) { Votes = Votes };
}
