namespace Host.Ballots;

/// <summary>Secret ballots: the roll, the box and what sweeps both. docs/secret-ballots.md says why it is built so.</summary>
internal static class BallotsModule
{
    public static IServiceCollection AddBallots(this IServiceCollection services) => services
        .AddSingleton<BallotWriter>()
        .AddSingleton<OpenBallots>()
        .AddSingleton<BallotRoll>()
        .AddSingleton<BallotBox>()
        .AddSingleton<BallotSweeper>()
        .AddSingleton<BallotStates>()
        .AddScoped<VotingCards>()
        .AddHostedService<BallotSweeping>();
}
