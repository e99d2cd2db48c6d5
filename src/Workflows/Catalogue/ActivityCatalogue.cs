namespace Workflows.Catalogue;

/// <summary>The closed list of activities that a definition may use. Nothing else loads.</summary>
public static class ActivityCatalogue
{
    private static readonly Dictionary<string, ActivityType> ByType;

    static ActivityCatalogue()
    {
        All =
        [
            .. OfferActivities.All,
            .. ReplyActivities.All,
            .. PreparationActivities.All,
            .. NegotiationActivities.All,
            .. CongressActivities.All,
            .. SigningActivities.All,
            .. FilingActivities.All,
            .. ReviewActivities.All,
            .. PublicationActivities.All,
            .. PerformanceActivities.All,
            .. SessionActivities.All,
            .. ResolutionActivities.All,
            .. ElectionActivities.All,
            .. TermActivities.All,
            .. MotionActivities.All,
            .. LetterActivities.All,
        ];
        ByType = All.ToDictionary(activity => activity.Type, StringComparer.Ordinal);
    }

    /// <summary>Every activity, in the order of the procedure. Elsa's routing types are not among them.</summary>
    public static IReadOnlyList<ActivityType> All { get; }

    /// <summary>The activity of this type; null where there is none, as for <c>Elsa.Finish</c>.</summary>
    /// <param name="type">The type's name; upper and lower case differ.</param>
    public static ActivityType? Find(string type) => ByType.GetValueOrDefault(type);
}
