using System.Globalization;
using Domain;
using Domain.Calendar;

namespace Host.Pipeline;

/// <summary>The activity that the act belongs to is open. It never holds here: it is made to say who was first.</summary>
/// <param name="DoneBy">The office that finished it last; null where nobody has.</param>
/// <param name="DoneAt">When.</param>
internal sealed record DutyIsOpen(string? DoneBy, DateTimeOffset? DoneAt) : Rule
{
    public const string RuleName = "procedure.duty-is-open";

    public override string Name => RuleName;

    public override bool Holds => false;

    protected override Words Message => DoneBy is null
        ? new("尚未进行到这一步，或者这一步已经不需要办理。", "This step has not been reached, or is no longer needed.")
        : new($"该事项已由{DoneBy}于{When}办理。", $"{DoneBy} did this on {When}.");

    protected override IReadOnlyDictionary<string, string> Facts => DoneBy is null
        ? new Dictionary<string, string>()
        : new Dictionary<string, string> { ["doneBy"] = DoneBy, ["doneAt"] = When };

    private string When => string.Create(
        CultureInfo.InvariantCulture, $"{Shanghai.DayOf(DoneAt!.Value):yyyy-MM-dd} {Shanghai.TimeOf(DoneAt.Value):HH:mm}");
}
