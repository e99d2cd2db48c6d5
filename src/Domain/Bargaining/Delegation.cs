namespace Domain.Bargaining;

/// <summary>The representatives of one side, as appointed.</summary>
/// <param name="Side">The side.</param>
/// <param name="Members">All members; exactly one is chief.</param>
/// <param name="AppointedOn">The day of appointment.</param>
/// <param name="PublishedOn">
/// The day the present list was published in the unit (北京市集体合同条例 Art 11); null while it was not, and again after a
/// replacement.
/// </param>
public sealed record Delegation(
    Side Side, IReadOnlyList<Representative> Members, DateOnly AppointedOn, DateOnly? PublishedOn)
{
    /// <summary>Every place that fell vacant and was filled, oldest first.</summary>
    public IReadOnlyList<FilledVacancy> Vacancies { get; init => field = value ?? []; } = [];
}
