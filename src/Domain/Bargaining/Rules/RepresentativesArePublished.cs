namespace Domain.Bargaining.Rules;

/// <summary>
/// The lists of representatives are published before bargaining, at the latest on the day of the meeting, where the place
/// asks for it (北京市集体合同条例 Art 11).
/// </summary>
/// <param name="WorkerOn">The day the worker side published; null while it has not.</param>
/// <param name="EmployerOn">The day the employer side published.</param>
/// <param name="Needed">Whether the place asks for it.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record RepresentativesArePublished(DateOnly? WorkerOn, DateOnly? EmployerOn, bool Needed, Citation? Law) : Rule
{
    /// <summary>The day of the meeting; null where it is not known yet.</summary>
    public DateOnly? MeetingOn { get; init; }

    /// <inheritdoc />
    public override string Name => "bargaining.representatives-are-published";

    /// <inheritdoc />
    public override bool Holds => !Needed || (IsInTime(WorkerOn) && IsInTime(EmployerOn));

    /// <inheritdoc />
    protected override Words Message => new(
        "协商代表名单应当在协商前向全体职工公布。",
        "The lists of representatives must be published to the staff before bargaining.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("workerOn", WorkerOn), ("employerOn", EmployerOn), ("meetingOn", MeetingOn));

    private bool IsInTime(DateOnly? published) => published is { } day && (MeetingOn is not { } meeting || day <= meeting);
}
