package org.jenjang.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void there_are_four_families_by_tier_the_directory_and_the_deliveries_all_of_six_partitions() {
        assertThat(Topics.all("run.")).extracting(NewTopic::name).containsExactlyInAnyOrder("run.complaint.submitted",
                "run.complaint.disposed.national", "run.complaint.disposed.provincial",
                "run.complaint.disposed.district",
                "run.complaint.answered.national", "run.complaint.answered.provincial",
                "run.complaint.answered.district",
                "run.complaint.escalated.national", "run.complaint.escalated.provincial",
                "run.complaint.escalated.district",
                "run.directory.institution", "run.notification.delivery");
        assertThat(Topics.all("")).extracting(NewTopic::numPartitions).containsOnly(6);
    }
}
