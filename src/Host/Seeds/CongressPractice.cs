using System.Text.Json;
using Domain;
using Domain.Calendar;
using Domain.Congress.Appraisals;
using Host.Pipeline;

namespace Host.Seeds;

/// <summary>What forms of a congress begin with where a unit has nothing of its own yet: practice, no law.</summary>
internal sealed record CongressPractice
{
    private const int Known = 1;

    public required int Format { get; init; }

    public string Note { get; init; } = "";

    public required AppraisalPractice Appraisal { get; init; }

    /// <summary>How many weeks before a last day a resolution shows as in danger, until the unit sets its own.</summary>
    public required int ResolutionWarningWeeks { get; init; }

    /// <summary>When the mid-year joint meeting is opened, until the unit sets its own day.</summary>
    public required JointMeetingPractice JointMeeting { get; init; }

    /// <exception cref="FaultsException">The file is not what the program reads.</exception>
    public static CongressPractice Read(string json)
    {
        const string file = "seeds/congress-practice.json";
        try
        {
            var read = JsonSerializer.Deserialize<CongressPractice>(json, ActJson.Options);
            return read?.Format == Known ? read : throw new FaultsException([new(file, "$.format", $"is not {Known}")]);
        }
        catch (JsonException e)
        {
            throw new FaultsException([new(file, e.Path ?? "$", e.Message)]);
        }
    }

    /// <summary>The usual sheet of an appraisal.</summary>
    internal sealed record AppraisalPractice(
        IReadOnlyList<string> Grades, IReadOnlyList<string> Items, IReadOnlyList<AppraisalGroup> Groups);

    /// <summary>The usual joint meeting of heads in summer.</summary>
    /// <param name="OpensOn">The day on which it is opened and its report drafted.</param>
    /// <param name="PreparationDays">Within how many days from then it meets.</param>
    internal sealed record JointMeetingPractice(YearDay OpensOn, int PreparationDays);
}
