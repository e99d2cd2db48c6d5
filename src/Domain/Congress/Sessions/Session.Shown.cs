using Domain.Congress.Rules;
using Domain.Organisations;

namespace Domain.Congress.Sessions;

/// <content>What each office may see of the record.</content>
public sealed partial class Session
{
    /// <summary>
    /// Whether an office may see what was counted of an item: everybody of a vote and of a choice, of an appraisal those who
    /// were named beforehand, and the tellers until its result is announced, because two who differ count again.
    /// </summary>
    /// <param name="item">One of the record's items.</param>
    /// <param name="office">The office through which it is looked at.</param>
    public static ResultIsForItsReaders MaySee(SessionItem item, Office office)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new(item.Appraisal is not { } appraisal || appraisal.Sheet.IsFor(office)
            || (office == Office.Teller && item.Vote?.AnnouncedAt is null));
    }

    /// <summary>
    /// The record as an office may see it. What tellers counted of an appraisal or a choice is for tellers until it is
    /// announced; then the result alone is shown, of an appraisal to its readers, and no teller's count to anybody.
    /// </summary>
    /// <param name="office">The office through which it is looked at.</param>
    public SessionRecord ShownTo(Office office) => Record with { Items = [.. Record.Items.Select(item => Shown(item, office))] };

    private static SessionItem Shown(SessionItem item, Office office)
    {
        var announced = item.Vote?.AnnouncedAt is not null;
        return !announced && office == Office.Teller ? item : item with
        {
            Appraisal = announced && MaySee(item, office).Holds ? item.Appraisal?.Publish() : item.Appraisal?.Withhold(),
            Choice = announced ? item.Choice?.Publish() : item.Choice?.Withhold(),
        };
    }
}
