using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class VotingCardsMapping : IEntityTypeConfiguration<VotingCardsRow>
{
    public void Configure(EntityTypeBuilder<VotingCardsRow> builder)
    {
        builder.ToTable("voting_cards");
        builder.HasKey(c => c.Case);
        builder.Property(c => c.Case).ValueGeneratedNever();
    }
}
