using Domain;
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
            reader.Persons("entitled", query.Entitled, new("应到人数", "Entitled"), atLeast: 1),
            reader.Persons("present", query.Present, new("实到人数", "Present"), atLeast: 0),
            reader.Persons("yes", query.Yes, new("赞成票数", "Yes"), atLeast: 0),
            reader.Persons("no", query.No, new("反对票数", "No")),
            reader.Persons("abstained", query.Abstained, new("弃权票数", "Abstained")),
            reader.Persons("spoilt", query.Spoilt, new("废票数", "Spoilt")),
            Secret: true);
        return new(subject, place, contract, count);
    }

    /// <summary>What is wrong with numbers that can be read: each at its parameter.</summary>
    public static IReadOnlyList<LawFault> Impossible(VoteQuestion question) =>
        [.. VoteFinder.Impossible(question.Count).Select(r => new LawFault(r.Field?.ToLowerInvariant(), r.Rule, r.Message))];
}
