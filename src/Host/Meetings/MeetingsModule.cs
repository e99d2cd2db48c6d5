namespace Host.Meetings;

/// <summary>A meeting as it is held: who checks in, and what its screens and phones follow.</summary>
internal static class MeetingsModule
{
    public static IServiceCollection AddMeetings(this IServiceCollection services) => services
        .AddSingleton<MeetingSnapshots>();
}
