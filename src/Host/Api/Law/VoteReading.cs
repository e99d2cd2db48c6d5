using Domain.Congress;

namespace Host.Api.Law;

/// <summary>Reads a <see cref="VoteQuery"/>, for the API and for the page.</summary>
internal static class VoteReading
{
    public static VoteQuestion Read(QuestionReader reader, VoteQuery query, DateOnly today)
    {
        var place = reader.Place(query.Place);
        var subject = reader.Choice("kind", query.Kind, Choices.Subjects, required: true);
        var contract = reader.Choice("contract", query.Contract, Choices.Contracts);
        var on = reader.Day("on", query.On, today);
        var count = new VoteCount(
            on,
            reader.Persons("entitled", query.Entitled, atLeast: 1),
            reader.Persons("present", query.Present, atLeast: 0),
            reader.Persons("yes", query.Yes, atLeast: 0),
            reader.Persons("no", query.No),
            reader.Persons("abstained", query.Abstained),
            reader.Persons("spoilt", query.Spoilt),
            Secret: reader.Choice("ballot", query.Ballot, Choices.Ballots));
        return new(subject, place, contract, count) { Employer = reader.ChoiceIfAny("unit", query.Unit, Choices.Units) };
    }

    /// <summary>What is wrong with numbers that can be read: each at its parameter.</summary>
    public static IReadOnlyList<LawFault> Impossible(VoteQuestion question) =>
        [.. VoteFinder.Impossible(question.Count).Select(r => new LawFault(r.Field?.ToLowerInvariant(), r.Rule, r.Message))];
}
